package scan

// strangers finds bodies and victims that the lexicon does not know, by the words around
// them; d.Mentions[from:] are the names found so far.
func (d *Doc) strangers(from int) {}
