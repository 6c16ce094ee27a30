package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"github.com/rgpd-go/rgpd"
)

// A problem is what is wrong with a request, as RFC 9457 has it. It shows nothing of what was sent but its shape.
type problem struct {
	Type   string           `json:"type"`
	Title  string           `json:"title"`
	Status int              `json:"status"`
	Remedy string           `json:"detail,omitempty"`
	Where  *rgpd.InputError `json:"input,omitempty"`
}

// Error is the title alone.
func (p problem) Error() string { return p.Title }

// problemOf is what a caller is told of an error.
func problemOf(err error) problem {
	var p problem
	var wrong *rgpd.InputError
	var broken brokenError
	switch {
	case errors.As(err, &p):
	case errors.As(err, &wrong):
		p = problem{Status: http.StatusBadRequest, Title: "cannot be read", Remedy: wrong.Remedy, Where: wrong}
	case errors.As(err, &broken):
		p = problem{
			Status: http.StatusInternalServerError, Title: "attempts are kept no more",
			Remedy: "nothing is reserved until the service is started again; its log says why",
		}
	default:
		p = problem{
			Status: http.StatusInternalServerError, Title: "the service failed", Remedy: "its log has the request",
		}
	}
	p.Type = "about:blank"
	return p
}

// answerWrong writes a problem, unless the answer has begun.
func (s *server) answerWrong(w *watched, err error) {
	p := problemOf(err)
	var broken brokenError
	if errors.As(err, &broken) {
		s.log.Error("failed", "why", broken.Error())
	} else if p.Status == http.StatusInternalServerError {
		s.log.Error("failed", "kind", fmt.Sprintf("%T", err)) // its text may hold what was sent
	}
	if w.code != 0 {
		return
	}
	if p.Status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", "Bearer")
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p)
}

// answer writes an object.
func answer(w http.ResponseWriter, v any) error {
	b, err := marshal(v)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	_, err = w.Write(append(b, '\n'))
	return ended(err)
}
