package scan

// names finds agencies, actors, victims and techniques, in ascending order.
func (d *Doc) names() {}
