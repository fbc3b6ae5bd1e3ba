package scan

// twins ties the money mentions that are one amount in two units.
func (d *Doc) twins() {}
