package scan

import "testing"

func TestManner(t *testing.T) {
	for _, row := range []struct {
		name, text  string
		points, mil bool
	}{
		{"an English text", "It lost $1,200.50 and 3.5 million euros.", false, false},
		{"groups parted by points", "It lost 1.200.000 € and more.", true, false},
		{"decimals behind commas", "It rose by 1,5 points, then 2,25, then 0,3.", true, false},
		{"one comma is a slip", "It lost $5,8 million.", false, false},
		{"a day and an hour are no style", "On 20.06.2024 at 13:40, version 2.1.3 came.", false, false},
		{"a version beside commas", "It rose by 1,5, by 2,5, by 3,5 and by 4,5 in version 8.8.", true, false},
		{"Portuguese", "Perdeu 82 mil bitcoins, ou R$ 5 milhões.", false, true},
	} {
		d := Doc{Text: row.text}
		d.Scan()
		if got := d.manner(); got.points != row.points || got.mil != row.mil {
			t.Errorf("%s: %q has points %v and mil %v, want %v and %v", row.name, row.text, got.points, got.mil, row.points, row.mil)
		}
	}
}
