package main

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"time"
)

// sample is a question whose answer is yes.
//
//go:embed sample.json
var sample string

// askItself serves, asks the sample question over HTTP, prints both, and ends.
func askItself(ctx context.Context, s *server, l net.Listener, out io.Writer) error {
	ctx, cancel := context.WithCancel(ctx)
	done := make(chan error, 1)
	go func() { done <- s.serve(ctx, l) }()
	err := ask(ctx, "http://"+l.Addr().String()+"/v1/decisions", out)
	cancel()
	if ended := <-done; err == nil {
		err = ended
	}
	if err == nil {
		fmt.Fprint(out, "\nserve: go run ./examples/gate -addr 127.0.0.1:8087; the manual: -h\n")
	}
	return err
}

func ask(ctx context.Context, url string, out io.Writer) error {
	fmt.Fprintf(out, "POST /v1/decisions\n%s\n", strings.TrimSpace(sample))
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, url, strings.NewReader(sample))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	var plain bytes.Buffer
	if err := json.Indent(&plain, b, "", "  "); err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "\n%s\n%s", resp.Status, plain.String())
	return err
}
