package faulttest

// A Fault is one that the server or the extension must survive.
type Fault struct {
	Name  string
	Asked string
	Tests []string // folder and name of a Go test, or path of a browser test or program
}

// Faults lists all of them; the number of one is its place, from 1.
var Faults = [...]Fault{
	{"kill -9 while people write, SQLite", "60 kills, no acknowledged write lost, the file whole", []string{"server/cmd/assay TestKilledWhileWriting"}},
	{"power loss", "5,000 images of the disk, none without an acknowledged write, none corrupt; synchronous=NORMAL fails the same test", []string{"server/store TestPowerLoss"}},
	{"disk full", "every write 507, reads answered, recovers without a restart", []string{"server/cmd/assay TestDiskFull"}},
	{"damaged database file", "refused or read-only; no 201 from a damaged file", []string{"server/store TestDamagedFile"}},
	{"backup while people write", "100 copies, each opens with all that was acknowledged before it began", []string{"server/cmd/assay TestBackupWhileWriting"}},
	{"kill -9 of PostgreSQL", "10 kills, nothing lost, nothing twice", []string{"server/store TestPostgresKilled"}},
	{"loss of a replica", "3 replicas behind haproxy, 20 kills, nothing lost, nothing twice, the slowest below 1 s", []string{"server/cmd/assay TestReplicaLost"}},
	{"loss of the listener for corpus versions", "every replica at the last version within 5 s, p99 below 100 ms", []string{"server/press TestEveryServerHears"}},
	{"kill -9 of a job worker", "20,000 jobs, none missing, none done twice", []string{"server/jobs TestWorkerKilled", "server/cmd/assay TestBatchKilled"}},
	{"load: checks of 20 claims", "2,000 a second, p99 below 50 ms, below 100 MB, 40 MB idle, ready within 100 ms", []string{"server/cmd/assay TestLoad"}},
	{"overload, ten times what it can take", "429 or 503 with Retry-After, p99 of those let in below 250 ms, no growth", []string{"server/cmd/assay TestOverload"}},
	{"slow connections", "2,000, closed within 10 s, others answered within 50 ms", []string{"server/cmd/assay TestSlowConnections"}},
	{"bodies that are too large, compressed, nested or many", "413, 415, 400, 422, each within 50 ms and 20 MB", []string{"server/cmd/assay TestBodies", "server/api TestBadInput"}},
	{"bombs of HTML", "12 shapes in 3 sizes, each below 3 s and 64 MB", []string{"server/article TestBombs"}},
	{"addresses that no server should fetch", "36 forms, redirects and rebinding, none through", []string{"server/watch TestGuard", "server/watch TestNoWayToOtherMachines", "server/watch TestRebinding"}},
	{"calls from other sites", "none succeeds, in both browsers; no CORS header", []string{"server/guard TestOtherSites", "extension/e2e/hostile.test.mjs"}},
	{"wrong tokens", "429 by the 20th of 1,000", []string{"server/access TestWrongTokens"}},
	{"a name that is not the server's (DNS rebinding)", "421 on every route", []string{"server/cmd/assay TestEveryRouteKnowsItsName", "server/guard TestHosts"}},
	{"hostile bytes (fuzzing)", "10 million inputs a target, no crash, none above 1 s", []string{"server/faulttest/fuzz/main.go"}},
	{"markup in articles and corpus (XSS)", "nothing executed, no element made", []string{"server/web TestHostileArticles", "extension/e2e/hostile.test.mjs"}},
	{"messages of a hostile page", "none accepted out of shape", []string{"extension/e2e/hostile.test.mjs"}},
	{"a page that looks for the extension", "nothing found before the reader acts", []string{"extension/e2e/hostile.test.mjs", "extension/e2e/privacy.test.mjs"}},
	{"network silence", "no request before the reader acts; a check is one, without page text", []string{"extension/e2e/hostile.test.mjs", "extension/e2e/privacy.test.mjs"}},
	{"tampering with the corpus", "all refused, the last good one stays in force", []string{"server/cmd/assay TestTamperedCorpus", "server/corpus/signed TestNoByteOfTheFileCanChange"}},
	{"clock steps", "no review lost or out of order, tokens end when they should", []string{"server/store TestSQLite", "server/store TestPostgres"}},
	{"kill in an upgrade", "from each schema, killed at each step: nothing lost, goes on", []string{"server/store TestUpgradeKilled", "server/store TestUpgradeOfPostgresKilled"}},
	{"SIGTERM under load", "all under way answered within 10 s, then exit 0", []string{"server/cmd/assay TestTermUnderLoad", "server/cmd/assay TestDrain"}},
	{"two builds", "the same bytes", []string{"server/packaging TestSameBytesInAnyFolder", "extension/e2e/release.test.mjs"}},
	{"exposure of the service; accessibility", "systemd at most 1.5; axe-core 0", []string{"server/packaging TestExposure", "extension/e2e/board.test.mjs", "extension/e2e/corpus.test.mjs", "extension/e2e/desk.test.mjs", "extension/e2e/surfaces.test.mjs"}},
}
