package scan

// addresses finds blockchain addresses, transaction hashes and CVE numbers, in ascending
// order.
func (d *Doc) addresses() {}
