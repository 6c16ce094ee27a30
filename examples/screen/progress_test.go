package main

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestProgress(t *testing.T) {
	var out bytes.Buffer
	p := &progress{out: &out, rows: 100_000, start: time.Now().Add(-time.Second)}
	for done := 1; done <= p.rows; done++ {
		p.tick(done)
	}
	p.end()
	require.Equal(t, p.rows/progressEvery, strings.Count(out.String(), "par seconde"))
	require.Contains(t, out.String(), "98,3\u00a0%")
	require.True(t, strings.HasSuffix(out.String(), "\r\x1b[K"), "the line is wiped")
	require.NotContains(t, out.String(), "\n")
}

func TestNoProgressWhereNobodyLooks(t *testing.T) {
	var out bytes.Buffer
	p := newProgress(&out, 1_000_000)
	for done := 1; done <= progressEvery*2; done++ {
		p.tick(done)
	}
	p.end()
	require.Empty(t, out.String())
}
