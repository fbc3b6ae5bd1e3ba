package exchange

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// A stixReader finds its way through one bundle.
type stixReader struct {
	batch   *Batch
	names   *names
	objects map[string]*stixObject
	out     map[string][]stixObject // relationships by their source
}

// readSTIX reads the incidents and actors of a bundle of anybody's, and the techniques of
// one of ours. A record of ours on an object is taken as it is.
func readSTIX(b *Batch, names *names, r io.Reader) error {
	var bundle stixBundle
	if err := json.NewDecoder(r).Decode(&bundle); err != nil {
		return err
	}
	if bundle.Type != "bundle" {
		return fmt.Errorf("its type is %q, not bundle", bundle.Type)
	}
	if len(bundle.Objects) == 0 {
		return errors.New("it has no objects")
	}
	in := &stixReader{b, names, make(map[string]*stixObject), make(map[string][]stixObject)}
	for n := range bundle.Objects {
		o := &bundle.Objects[n]
		in.objects[o.ID] = o
		if o.Type == "relationship" {
			in.out[o.SourceRef] = append(in.out[o.SourceRef], *o)
		}
	}
	for n := range bundle.Objects {
		in.object(&bundle.Objects[n])
	}
	return nil
}

func (in *stixReader) object(o *stixObject) {
	var err error
	switch o.Type {
	case "incident":
		var i corpus.Incident
		if i, err = in.incident(o); err == nil {
			in.batch.Incidents = append(in.batch.Incidents, i)
		}
	case "intrusion-set", "threat-actor":
		var e corpus.Entity
		if e, err = in.actor(o); err == nil {
			in.batch.Entities = append(in.batch.Entities, e)
		}
	case "attack-pattern":
		var e corpus.Entity
		if found, bad := o.record(&e); found {
			err = bad
			in.batch.Entities = append(in.batch.Entities, e)
		}
	}
	if err != nil {
		in.batch.skip(fmt.Sprintf("%s, %q", o.ID, o.Name), "%v", err)
	}
}

// record fills target from our extension of o, when it has it.
func (o *stixObject) record(target any) (found bool, err error) {
	extension, ok := o.Extensions[recordExtension]
	if !ok {
		return false, nil
	}
	var x ourExtension
	if err := json.Unmarshal(extension, &x); err != nil {
		return true, err
	}
	return true, readJSON(bytes.NewReader(x.Record), target)
}

func (in *stixReader) actor(o *stixObject) (e corpus.Entity, err error) {
	if found, err := o.record(&e); found {
		return e, err
	}
	if Slug(o.Name) == "" {
		return e, errors.New("it has no name of Latin letters to make an id of")
	}
	e = corpus.Entity{ID: Slug(o.Name), Kind: corpus.Actor, Name: o.Name, Class: "apt_group"}
	for _, a := range append([]string{o.Name}, o.Aliases...) {
		if a = strings.TrimSpace(a); a != "" && !slices.ContainsFunc(e.Aliases, func(b corpus.Alias) bool { return b.Text == a }) {
			e.Aliases = append(e.Aliases, corpus.Alias{Text: a, Ambiguous: isShort(a)})
		}
	}
	for _, r := range o.ExternalReferences {
		if r.SourceName == "mitre-attack" && r.ExternalID != "" {
			e.External = append(e.External, "mitre:"+r.ExternalID)
		}
	}
	e.Sources = o.sources()
	return e, nil
}

func (in *stixReader) incident(o *stixObject) (i corpus.Incident, err error) {
	if found, err := o.record(&i); found {
		return i, err
	}
	victim := in.related(o, "identity", "targets", "impacts")
	if victim == "" {
		victim = o.Name
	}
	impact := in.impact(o)
	day, ok := firstDay(impact.StartTime, o.FirstSeen, impact.EndTime)
	if !ok || Slug(victim) == "" {
		return i, errors.New("it tells no day: neither a start of its impact nor first_seen")
	}
	i = newIncident(victim, day)
	i.Name, i.Note = o.Name, o.Description
	if end, ok := firstDay(impact.EndTime); ok && end > day {
		i.When.To, i.When.Grain = end, claim.GrainSpan
	}
	i.Sources = o.sources()
	if err := in.lose(&i, impact); err != nil {
		return i, err
	}
	if technique := in.related(o, "attack-pattern", "uses", "related-to"); technique != "" {
		in.names.label(&i, technique)
	}
	if actor := in.related(o, "", "attributed-to"); actor != "" {
		if i.Actor = in.names.id(corpus.Actor, actor); i.Actor == "" {
			note(&i.Note, "Attributed to %s.", actor)
		}
	}
	return i, nil
}

// related returns the name of the object of that type, or of any, to which o stands in one
// of the relationships.
func (in *stixReader) related(o *stixObject, kind string, how ...string) string {
	for _, r := range in.out[o.ID] {
		to := in.objects[r.TargetRef]
		if to != nil && slices.Contains(how, r.RelationshipType) && (kind == "" || to.Type == kind) {
			return to.Name
		}
	}
	return ""
}

// impact returns the monetary impact of an incident, the zero object when it has none.
func (in *stixReader) impact(o *stixObject) stixObject {
	var core coreExtension
	json.Unmarshal(o.Extensions[incidentCore], &core)
	for _, ref := range core.ImpactRefs {
		if impact := in.objects[ref]; impact != nil && impact.monetary() != nil {
			return *impact
		}
	}
	return stixObject{}
}

// monetary returns the monetary part of an impact under any of the names it has had.
func (o *stixObject) monetary() json.RawMessage {
	for _, name := range [...]string{"monetary-ext", "monetary", "economic-ext"} {
		if x, ok := o.Extensions[name]; ok {
			return x
		}
	}
	return nil
}

// lose sets the loss of i from a monetary impact in US dollars.
func (in *stixReader) lose(i *corpus.Incident, impact stixObject) error {
	var money monetaryExtension
	if x := impact.monetary(); x != nil {
		if err := json.Unmarshal(x, &money); err != nil {
			return fmt.Errorf("its monetary impact: %w", err)
		}
	}
	source := claim.Source{}
	if len(i.Sources) > 0 {
		source = i.Sources[0]
	}
	high, ok := claim.ParseDecimal(money.MaxAmount.String())
	if !ok || high.IsZero() {
		lose(i, claim.Decimal{}, source)
		return nil
	}
	if !strings.EqualFold(money.Currency, "usd") {
		i.Tokens = append(i.Tokens, quantity(high, strings.ToUpper(money.Currency)))
		lose(i, claim.Decimal{}, source)
		return nil
	}
	lose(i, high.Normal(), source)
	if low, ok := claim.ParseDecimal(money.MinAmount.String()); ok && !low.IsZero() && low.Cmp(high) < 0 {
		i.Loss.Low = low.Normal()
	}
	return nil
}

func (o *stixObject) sources() (list []claim.Source) {
	for _, r := range o.ExternalReferences {
		if !isWeb(r.URL) {
			continue
		}
		s := webSource(r.URL, "")
		if r.SourceName != "" {
			s.Publisher = r.SourceName
		}
		list = append(list, s)
	}
	return list
}

// firstDay returns the day of the first timestamp that is one.
func firstDay(times ...string) (claim.Day, bool) {
	for _, t := range times {
		if d, ok := looseDay(t); ok {
			return d, true
		}
	}
	return 0, false
}
