package claim

import (
	"testing"
	"time"
)

func TestDaysAgreeWithTheCalendarOfTheStandardLibrary(t *testing.T) {
	for n := -800_000; n < 100_000; n += 37 {
		want := time.Unix(int64(n)*86400, 0).UTC()
		if want.Year() < 1 {
			continue
		}
		d := DayOfSerial(n)
		if got := NewDay(want.Year(), int(want.Month()), want.Day()); d != got {
			t.Fatalf("day %d is %v, want %v", n, d, got)
		}
		if d.Serial() != n || d.Weekday() != int(want.Weekday()) || !d.Valid() {
			t.Fatalf("%v: serial %d weekday %d valid %v, want %d %d true", d, d.Serial(), d.Weekday(), d.Valid(), n, want.Weekday())
		}
	}
}

func TestDaysAreReadFromISO(t *testing.T) {
	for in, want := range map[string]Day{
		"2022-12-26": NewDay(2022, 12, 26),
		"2024-02-29": NewDay(2024, 2, 29),
	} {
		if got, ok := ParseDay(in); !ok || got != want || got.String() != in {
			t.Errorf("ParseDay(%q) = %v, %v", in, got, ok)
		}
	}
	for _, in := range []string{"", "2023-02-29", "2022-13-01", "2022-1-1", "20221226", "2022-12-26T00:00", "0000-01-01", "2022/12/26"} {
		if got, ok := ParseDay(in); ok {
			t.Errorf("ParseDay(%q) = %v, want refused", in, got)
		}
	}
}

func TestPeriodsCountBothEnds(t *testing.T) {
	if got := Year(2024).Days(); got != 366 {
		t.Errorf("2024 has %d days", got)
	}
	if got := Month(2023, 2).Days(); got != 28 {
		t.Errorf("February 2023 has %d days", got)
	}
	if got := (Period{}).Days(); got != 0 {
		t.Errorf("an unknown period has %d days", got)
	}
}
