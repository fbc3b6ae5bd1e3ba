package main

import (
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"assay/server/access"
	"assay/server/guard"
	"assay/server/problem"
	"assay/server/store"
)

// meters is what /metrics tells.
type meters struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	seconds  *prometheus.HistogramVec
}

func newMeters() *meters {
	m := &meters{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "assay_requests_total", Help: "Requests answered, by area, method and status."}, []string{"area", "method", "status"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "assay_request_seconds", Help: "Time to answer a request, by area.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5}}, []string{"area"}),
	}
	m.registry.MustRegister(m.requests, m.seconds, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// count counts and times what next answers.
func (m *meters) count(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began, a := time.Now(), area(r.URL.Path)
		s := &statusWriter{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(s, r)
		m.requests.WithLabelValues(a, method(r.Method), strconv.Itoa(s.status)).Inc()
		m.seconds.WithLabelValues(a).Observe(time.Since(began).Seconds())
	})
}

// area names a part of the server: few of them, whatever is asked for.
func area(path string) string {
	for _, a := range [...]string{"/v1/check", "/v1/articles", "/v1/", "/assets/"} {
		if strings.HasPrefix(path, a) {
			return strings.Trim(a, "/")
		}
	}
	return "pages"
}

func method(m string) string {
	switch m {
	case http.MethodGet, http.MethodHead, http.MethodPost:
		return m
	}
	return "other"
}

type statusWriter struct {
	http.ResponseWriter
	status int
}

func (s *statusWriter) WriteHeader(status int) {
	s.status = status
	s.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the connection.
func (s *statusWriter) Unwrap() http.ResponseWriter { return s.ResponseWriter }

// handler answers /metrics to this machine, without a proxy between, and to admins.
func (m *meters) handler() http.Handler {
	tell := promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		from, _, err := net.SplitHostPort(r.RemoteAddr)
		near := err == nil && guard.IsLoopback(from) && r.Header.Get("X-Forwarded-For") == "" && r.Header.Get("Forwarded") == ""
		if !near && !access.From(r.Context()).Role.May(store.Admin) {
			problem.Write(w, http.StatusForbidden, "metrics are told to this machine and to admins")
			return
		}
		tell.ServeHTTP(w, r)
	})
}
