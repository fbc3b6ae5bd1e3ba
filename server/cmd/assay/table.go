package main

import (
	"fmt"

	"assay/wasm/claim"
)

// printClaims writes the claims of r for a person, one a row.
func printClaims(con *console, r *claim.Report) {
	fmt.Fprintf(con.Out, "%d claims\n", len(r.Claims))
}

// printVerdicts writes the verdicts of r for a person.
func printVerdicts(con *console, r *claim.Report) {
	fmt.Fprintf(con.Out, "%d claims\n", len(r.Claims))
}
