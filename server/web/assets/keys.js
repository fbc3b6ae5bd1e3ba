// Keys for the review pages. They work only where the reader has switched them on, since a
// single letter must not surprise who speaks or types to a page (WCAG 2.1.4).
"use strict";
const stored = "assay.keys";
const claims = [...document.querySelectorAll("[data-claim]")];
const toggle = document.querySelector("#keys");
const here = () => claims.findIndex((claim) => claim.contains(document.activeElement));

function step(by) {
  const from = here();
  const to = from < 0 ? 0 : Math.min(Math.max(from + by, 0), claims.length - 1);
  claims[to]?.focus();
  claims[to]?.scrollIntoView({ block: "nearest" });
}

// judge opens the form of the claim in focus, on the button of a state: Enter then sends it.
function judge(state) {
  const form = claims[here()]?.querySelector("form");
  if (!form) return;
  form.closest("details").open = true;
  form.querySelector(`[value="${state}"]`).focus();
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  c: () => judge("confirmed"),
  w: () => judge("wrong"),
  n: () => judge("needs_work"),
  "/": () => document.querySelector("#q")?.focus(),
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
  if (!toggle.checked || typing || event.ctrlKey || event.metaKey || event.altKey || !(event.key in keys)) return;
  event.preventDefault();
  keys[event.key]();
});

toggle.checked = localStorage.getItem(stored) === "on";
toggle.addEventListener("change", () => localStorage.setItem(stored, toggle.checked ? "on" : "off"));
toggle.closest("[hidden]").hidden = false;
