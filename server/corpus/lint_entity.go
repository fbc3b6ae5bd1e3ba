package corpus

import (
	"slices"
	"strings"

	"assay/wasm/corpus"
)

// classes lists the classes of each kind of entity.
var classes = map[corpus.EntityKind][]string{
	corpus.Agency: {"intelligence", "law_enforcement", "sanctions", "regulator", "intergovernmental", "cert", "prosecutor",
		"court", "analytics", "security_firm", "researcher", "research_institute", "news", "other"},
	corpus.Actor: {"state", "state_unit", "apt_group", "cluster", "cybercrime_group", "ransomware", "drainer", "hacktivist",
		"laundering_service", "scam_network", "individual", "other"},
	corpus.Technique: {"smart_contract", "key_compromise", "social_engineering", "malware", "supply_chain", "infrastructure",
		"insider", "economic", "protocol", "fraud", "extortion", "physical", "operational", "laundering", "availability", "other"},
	corpus.Chain: {"l1", "l2_optimistic", "l2_zk", "l2_sidechain", "l2_channel", "other"},
	corpus.Asset: {"fiat", "crypto", "token", "stablecoin", "wrapped", "crypto_subunit"},
}

func (l *linter) entities(kind corpus.EntityKind) {
	list := l.tree.Entities[kind]
	seen := make(map[string]bool)
	for i := range list {
		p := &list[i]
		r := &p.Record
		s := spotOf(l, p, string(kind)+"/"+r.ID)
		if seen[r.ID] {
			s.refuse("ID002", at("id"), "another %s has the id %q", kind, r.ID)
		}
		seen[r.ID] = true
		if i > 0 && r.ID < list[i-1].Record.ID {
			s.refuse("FMT006", at("id"), "%q comes after %q", r.ID, list[i-1].Record.ID)
		}
		l.oneEntity(s, kind, r)
	}
}

func (l *linter) oneEntity(s spot, kind corpus.EntityKind, r *EntityRecord) {
	s.id(r.ID)
	s.require("name", r.Name)
	if !slices.Contains(classes[kind], r.Class) {
		s.refuse("KND001", at("class"), "%q is no class of %s", r.Class, kind)
	}
	s.country(r.Country, "country")
	s.forms(r.Aliases, r.Ambiguous)
	if len(r.Aliases)+len(r.Ambiguous)+len(r.Symbols)+len(r.Ticker)+len(r.Descriptions) == 0 {
		s.refuse("ENT003", at("id"), "%s has no alias", r.ID)
	}
	for _, list := range []struct {
		key   string
		forms []string
	}{{"aliases", r.Aliases}, {"ambiguous", r.Ambiguous}} {
		for i, a := range list.forms {
			if l.refused[kind][strings.ToLower(a)] {
				s.refuse("ALI002", at(list.key, i), "%q is rejected for every %s", a, kind)
			}
		}
	}
	l.keysOfKind(s, kind, r)
	l.parents(s, kind, r)
	s.known("REF004", corpus.Chain, r.NativeChain, "native_chain")
	s.known("REF005", corpus.Asset, r.NativeAsset, "native_asset")
	s.known("REF005", corpus.Asset, r.UnitOf, "unit_of")
	s.sources(r.Sources, false)
	if r.Verified && !opened(r.Sources) {
		s.refuse("SRC002", at("verified"), "verified, but no source was opened")
	}
}

// keysOfKind refuses what only other kinds have.
func (l *linter) keysOfKind(s spot, kind corpus.EntityKind, r *EntityRecord) {
	only := []struct {
		key  string
		set  bool
		kind []corpus.EntityKind
	}{
		{"ticker", r.Ticker != "", []corpus.EntityKind{corpus.Asset}},
		{"ticker_ambiguous", r.TickerAmbiguous, []corpus.EntityKind{corpus.Asset}},
		{"symbols", len(r.Symbols) > 0, []corpus.EntityKind{corpus.Asset}},
		{"decimals", r.Decimals != nil, []corpus.EntityKind{corpus.Asset}},
		{"unit_of", r.UnitOf != "", []corpus.EntityKind{corpus.Asset}},
		{"native_chain", r.NativeChain != "", []corpus.EntityKind{corpus.Asset}},
		{"native_asset", r.NativeAsset != "", []corpus.EntityKind{corpus.Chain}},
		{"country", r.Country != "", []corpus.EntityKind{corpus.Agency, corpus.Actor}},
		{"part_of", len(r.PartOf) > 0, []corpus.EntityKind{corpus.Agency, corpus.Actor, corpus.Technique}},
		{"descriptions", len(r.Descriptions) > 0, []corpus.EntityKind{corpus.Agency, corpus.Actor}},
	}
	for _, o := range only {
		if o.set && !slices.Contains(o.kind, kind) {
			s.refuse("ENT001", at(o.key), "a %s has no %s", kind, o.key)
		}
	}
	if kind == corpus.Asset && r.Ticker == "" && r.UnitOf == "" {
		s.refuse("ENT002", at("id"), "%s has no ticker", r.ID)
	}
	if r.Decimals != nil && (*r.Decimals < 0 || *r.Decimals > 30) {
		s.refuse("ENT002", at("decimals"), "%d decimals", *r.Decimals)
	}
}

// parents refuses parents that do not exist and circles of them.
func (l *linter) parents(s spot, kind corpus.EntityKind, r *EntityRecord) {
	for i, id := range r.PartOf {
		if l.entity[kind][id] == nil {
			s.refuse("REF008", at("part_of", i), "no %s has the id %q", kind, id)
		}
		if l.within(kind, id, r.ID, make(map[string]bool)) {
			s.refuse("REF008", at("part_of", i), "%s is part of itself by way of %s", r.ID, id)
		}
	}
}

// within reports whether id is, or is part of, whole.
func (l *linter) within(kind corpus.EntityKind, id, whole string, seen map[string]bool) bool {
	if id == whole {
		return true
	}
	p := l.entity[kind][id]
	if p == nil || seen[id] {
		return false
	}
	seen[id] = true
	return slices.ContainsFunc(p.Record.PartOf, func(up string) bool { return l.within(kind, up, whole, seen) })
}

// An owner is an entity that has an alias.
type owner struct {
	at        spot
	kind      corpus.EntityKind
	id        string
	path      []any
	ambiguous bool
}

// aliasOwners refuses forms that are said to stand alone though others have them too.
func (l *linter) aliasOwners() {
	owners := make(map[string][]owner)
	for _, k := range kinds {
		for i := range l.tree.Entities[k.kind] {
			p := &l.tree.Entities[k.kind][i]
			s := spotOf(l, p, string(k.kind)+"/"+p.Record.ID)
			for n, a := range p.Record.Aliases {
				owners[a] = append(owners[a], owner{s, k.kind, p.Record.ID, at("aliases", n), false})
			}
			for n, a := range p.Record.Ambiguous {
				owners[a] = append(owners[a], owner{s, k.kind, p.Record.ID, at("ambiguous", n), true})
			}
		}
	}
	for form, list := range owners {
		for i := range list {
			l.contested(form, list[i], list[:i], list[i+1:])
		}
	}
}

// contested checks one owner of a form against the others.
func (l *linter) contested(form string, o owner, others ...[]owner) {
	if o.ambiguous {
		return
	}
	for _, list := range others {
		for _, p := range list {
			switch {
			case p.kind == o.kind && p.id == o.id:
			case p.kind == o.kind && !p.ambiguous:
				o.at.refuse("ALI001", o.path, "%q is also an alias of %s", form, p.id)
				return
			case p.kind == o.kind:
				o.at.refuse("ALI005", o.path, "%q is ambiguous in %s", form, p.id)
				return
			case !p.ambiguous && !(isCoin(o.kind) && isCoin(p.kind)):
				o.at.refuse("ALI006", o.path, "%q is also an alias of the %s %s", form, p.kind, p.id)
				return
			}
		}
	}
}

// isCoin reports whether a kind is a chain or an asset: a chain and its coin share names, and
// the sentence decides which is meant.
func isCoin(k corpus.EntityKind) bool { return k == corpus.Chain || k == corpus.Asset }

// iso3166 holds the country codes of ISO 3166-1 alpha-2, and XK, which it leaves to users.
const iso3166 = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
	"CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
	"GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
	"KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ " +
	"NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
	"SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
	"UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"

func isCountry(c string) bool {
	return len(c) == 2 && slices.Contains(strings.Fields(iso3166), c)
}
