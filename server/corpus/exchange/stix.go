package exchange

import (
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"assay/wasm/claim"
	"assay/wasm/corpus"
)

// The extensions that a bundle uses. The first two are of the OASIS common object
// repository: the incident core, and the impact object with its monetary part. The third is
// ours: it carries the whole record, as AppendJSON writes it, on the object made from it.
const (
	incidentCore = "extension-definition--ef765651-680c-498d-9894-99799f2fa126"
	impactSDO    = "extension-definition--7cc33dd6-f6a1-489b-98ea-522d351d71b9"
)

var recordExtension = stixID("extension-definition", "record")

// namespace is that of the ids we make, so that a record has the same id in every export.
var namespace = [16]byte{0x2f, 0x8a, 0x9c, 0x51, 0x6d, 0x37, 0x4b, 0x0e, 0x9a, 0x14, 0xd2, 0x60, 0xb7, 0x5c, 0x33, 0xe8}

// stixID returns the id of the object of that type made from name: a UUID of version 5.
func stixID(kind, name string) string {
	h := sha1.New()
	h.Write(namespace[:])
	h.Write([]byte(kind + "/" + name))
	u := h.Sum(nil)[:16]
	u[6] = u[6]&0x0f | 0x50
	u[8] = u[8]&0x3f | 0x80
	x := hex.EncodeToString(u)
	return kind + "--" + x[:8] + "-" + x[8:12] + "-" + x[12:16] + "-" + x[16:20] + "-" + x[20:]
}

// A stixObject has the properties of all the kinds of object that we read or write.
type stixObject struct {
	Type               string                     `json:"type"`
	SpecVersion        string                     `json:"spec_version,omitempty"`
	ID                 string                     `json:"id"`
	CreatedByRef       string                     `json:"created_by_ref,omitempty"`
	Created            string                     `json:"created,omitempty"`
	Modified           string                     `json:"modified,omitempty"`
	Revoked            bool                       `json:"revoked,omitempty"`
	Name               string                     `json:"name,omitempty"`
	Description        string                     `json:"description,omitempty"`
	IdentityClass      string                     `json:"identity_class,omitempty"`
	Aliases            []string                   `json:"aliases,omitempty"`
	ThreatActorTypes   []string                   `json:"threat_actor_types,omitempty"`
	RelationshipType   string                     `json:"relationship_type,omitempty"`
	SourceRef          string                     `json:"source_ref,omitempty"`
	TargetRef          string                     `json:"target_ref,omitempty"`
	Schema             string                     `json:"schema,omitempty"`
	Version            string                     `json:"version,omitempty"`
	ExtensionTypes     []string                   `json:"extension_types,omitempty"`
	FirstSeen          string                     `json:"first_seen,omitempty"`
	ImpactCategory     string                     `json:"impact_category,omitempty"`
	StartTime          string                     `json:"start_time,omitempty"`
	StartTimeFidelity  string                     `json:"start_time_fidelity,omitempty"`
	EndTime            string                     `json:"end_time,omitempty"`
	EndTimeFidelity    string                     `json:"end_time_fidelity,omitempty"`
	ImpactedRefs       []string                   `json:"impacted_refs,omitempty"`
	ExternalReferences []stixReference            `json:"external_references,omitempty"`
	Extensions         map[string]json.RawMessage `json:"extensions,omitempty"`
}

type stixReference struct {
	SourceName  string `json:"source_name"`
	Description string `json:"description,omitempty"`
	URL         string `json:"url,omitempty"`
	ExternalID  string `json:"external_id,omitempty"`
}

type stixBundle struct {
	Type    string       `json:"type"`
	ID      string       `json:"id"`
	Objects []stixObject `json:"objects"`
}

// A coreExtension is the incident core extension of an incident.
type coreExtension struct {
	ExtensionType       string   `json:"extension_type"`
	Determination       string   `json:"determination"`
	InvestigationStatus string   `json:"investigation_status"`
	ImpactRefs          []string `json:"impact_refs,omitempty"`
}

// A monetaryExtension is the monetary part of an impact.
type monetaryExtension struct {
	Variety   string      `json:"variety"`
	Currency  string      `json:"currency,omitempty"`
	MinAmount json.Number `json:"min_amount,omitempty"`
	MaxAmount json.Number `json:"max_amount,omitempty"`
}

// ourExtension is the record extension of an object.
type ourExtension struct {
	ExtensionType string          `json:"extension_type"`
	Record        json.RawMessage `json:"record"`
}

// A stixWriter makes one bundle.
type stixWriter struct {
	snapshot *corpus.Snapshot
	objects  []stixObject
	have     map[string]bool // ids of the objects
	modified string
}

// writeSTIX writes the incidents of s with their victims and monetary impact, and the
// actors and techniques, tied by relationships.
func writeSTIX(s *corpus.Snapshot, _ Options) ([]byte, error) {
	w := &stixWriter{snapshot: s, have: make(map[string]bool), modified: "2026-01-01T00:00:00.000Z"}
	if s.Date != 0 {
		w.modified = instant(s.Date)
	}
	w.ourselves()
	for i := range s.Entities {
		if o := entityObject(&s.Entities[i]); o != nil {
			w.add(*o, "")
		}
	}
	for i := range s.Incidents {
		w.incident(&s.Incidents[i])
	}
	version := s.Version + strings.Join(w.ids(), " ")
	return json.MarshalIndent(stixBundle{"bundle", stixID("bundle", version), w.objects}, "", "  ")
}

func (w *stixWriter) ids() (ids []string) {
	for i := range w.objects {
		ids = append(ids, w.objects[i].ID)
	}
	return ids
}

var ourselves = stixID("identity", "assay")

// ourselves adds the identity of the corpus and the definition of its extension.
func (w *stixWriter) ourselves() {
	w.add(stixObject{Type: "identity", ID: ourselves, Name: "Assay corpus", IdentityClass: "system"}, "2026-01-01T00:00:00.000Z")
	w.add(stixObject{
		Type: "extension-definition", ID: recordExtension, Name: "Assay corpus record", Version: "1.0.0", ExtensionTypes: []string{"property-extension"},
		Description: "The record of the Assay corpus from which the object was made, whole and exact: every published figure with its publisher, day and basis, attributions, sources and aliases.",
		Schema:      "The property record is an object: a record of /schema/records.json, as an Assay server publishes it, of the kind incident on an incident and entity elsewhere.",
	}, "2026-01-01T00:00:00.000Z")
}

// add puts o into the bundle unless it is there already. Created is the time of the first
// version; "" = that of this one.
func (w *stixWriter) add(o stixObject, created string) {
	if w.have[o.ID] {
		return
	}
	w.have[o.ID] = true
	o.SpecVersion, o.Created, o.Modified = "2.1", created, w.modified
	if created == "" || created > w.modified {
		o.Created = w.modified
	}
	if o.ID != ourselves {
		o.CreatedByRef = ourselves
	}
	w.objects = append(w.objects, o)
}

func instant(d claim.Day) string { return d.String() + "T00:00:00.000Z" }

// entityType returns the STIX type of an entity, "" for the kinds that a bundle leaves out.
func entityType(e *corpus.Entity) string {
	switch {
	case e.Kind == corpus.Technique:
		return "attack-pattern"
	case e.Kind == corpus.Actor && e.Class == "state":
		return "threat-actor"
	case e.Kind == corpus.Actor:
		return "intrusion-set"
	}
	return ""
}

func entityObject(e *corpus.Entity) *stixObject {
	kind := entityType(e)
	if kind == "" {
		return nil
	}
	o := &stixObject{Type: kind, ID: stixID(kind, e.ID), Name: e.Name, Extensions: map[string]json.RawMessage{recordExtension: ours(e)}}
	for _, a := range e.Aliases {
		if a.Text != e.Name {
			o.Aliases = append(o.Aliases, a.Text)
		}
	}
	if kind == "threat-actor" {
		o.ThreatActorTypes = []string{"nation-state"}
	}
	for _, x := range e.External {
		if source, id, ok := strings.Cut(x, ":"); ok {
			o.ExternalReferences = append(o.ExternalReferences, stixReference{SourceName: externalName(source), ExternalID: id})
		}
	}
	o.ExternalReferences = append(o.ExternalReferences, references(e.Sources)...)
	return o
}

// externalName returns the source name that STIX tools know for a prefix of External.
func externalName(prefix string) string {
	switch prefix {
	case "mitre":
		return "mitre-attack"
	case "misp":
		return "misp-galaxy"
	}
	return prefix
}

func ours(record any) json.RawMessage {
	return raw(ourExtension{"property-extension", AppendJSON(nil, record)})
}

// raw returns v, which can always be written, as JSON.
func raw(v any) json.RawMessage {
	b, err := json.Marshal(v)
	if err != nil {
		panic("exchange: " + err.Error())
	}
	return b
}

func references(sources []claim.Source) (rs []stixReference) {
	for _, s := range sources {
		r := stixReference{SourceName: s.Publisher, URL: s.URL, Description: strings.TrimSpace(string(s.Tier) + " source " + s.Date)}
		if r.SourceName == "" {
			r.SourceName = "unknown"
		}
		rs = append(rs, r)
	}
	return rs
}

func (w *stixWriter) incident(i *corpus.Incident) {
	created := ""
	if i.When.From != 0 {
		created = instant(i.When.To)
	}
	victim := w.victim(i, created)
	core := coreExtension{"property-extension", "suspected", "open", nil}
	if i.Verified {
		core.Determination, core.InvestigationStatus = "confirmed", "closed"
	}
	o := stixObject{
		Type: "incident", ID: stixID("incident", i.ID), Name: i.Name, Description: i.Note, Revoked: i.Withdrawn != "",
		ExternalReferences: references(i.Sources),
	}
	if !i.Loss.Headline.IsZero() {
		impact := w.impact(i, victim, created)
		core.ImpactRefs = []string{impact}
	}
	o.Extensions = map[string]json.RawMessage{incidentCore: raw(core), recordExtension: ours(i)}
	w.add(o, created)
	w.relate(o.ID, "targets", victim, created)
	w.relateEntity(o.ID, "attributed-to", corpus.Actor, i.Actor, created)
	w.relateEntity(o.ID, "uses", corpus.Technique, i.Technique, created)
}

func (w *stixWriter) victim(i *corpus.Incident, created string) string {
	class := "organization"
	if i.VictimKind == "individual" {
		class = "individual"
	}
	o := stixObject{Type: "identity", ID: stixID("identity", "victim/"+i.Victim), Name: i.Victim, IdentityClass: class}
	w.add(o, created)
	return o.ID
}

// impact adds what i cost: the span of the published figures, in US dollars, gross.
func (w *stixWriter) impact(i *corpus.Incident, victim, created string) string {
	money := monetaryExtension{Variety: "asset-and-fraud", Currency: "usd", MinAmount: json.Number(i.Loss.Low.String()), MaxAmount: json.Number(i.Loss.High.String())}
	o := stixObject{
		Type: "impact", ID: stixID("impact", i.ID), ImpactCategory: "monetary", ImpactedRefs: []string{victim},
		Description: fmt.Sprintf("Loss of %s US dollars, before recoveries; what the dollars measure: %s.", i.Loss.Headline, i.Loss.Basis),
		Extensions: map[string]json.RawMessage{
			impactSDO:      raw(map[string]string{"extension_type": "new-sdo"}),
			"monetary-ext": raw(money),
		},
	}
	if i.When.From != 0 {
		o.StartTime, o.EndTime, o.StartTimeFidelity, o.EndTimeFidelity = instant(i.When.From), instant(i.When.To), "day", "day"
	}
	w.add(o, created)
	return o.ID
}

func (w *stixWriter) relateEntity(from, how string, kind corpus.EntityKind, id, created string) {
	for n := range w.snapshot.Entities {
		if e := &w.snapshot.Entities[n]; e.Kind == kind && e.ID == id {
			w.relate(from, how, stixID(entityType(e), e.ID), created)
		}
	}
}

func (w *stixWriter) relate(from, how, to, created string) {
	w.add(stixObject{Type: "relationship", ID: stixID("relationship", from+" "+how+" "+to), RelationshipType: how, SourceRef: from, TargetRef: to}, created)
}
