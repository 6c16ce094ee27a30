// Command mcp lets an assistant, or a voice bot, ask the service gate over MCP, the Model Context Protocol: may I call,
// when, why not, what is missing. Its tools read and change nothing; a gate started with -records keeps a record of
// each question that it decides.
//
//	go run -C examples/gate/mcp .                                    lists its tools, and ends
//	go run -C examples/gate/mcp . -gate http://127.0.0.1:8087        serves them over standard input and output
//	go run -C examples/gate/mcp . -gate http://127.0.0.1:8087 -fr    describes them in French
//
// The lists in front of an answer are those that gate was started with: this program decides nothing by itself.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/rgpd-go/rgpd/examples/gate/internal/line"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdin, os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "mcp:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, stdin io.ReadCloser, stdout io.Writer) error {
	flags := flag.NewFlagSet("mcp", flag.ContinueOnError)
	flags.SetOutput(stdout)
	address := flags.String("gate", "", "the service: http and a loopback address, or https")
	token := flags.String("token", "", "a file with the token that the service wants")
	french := flags.Bool("fr", false, "describe the tools in French; answers too, where a question names no lang")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return errors.New("there are flags alone; -h says which")
	}
	if *address == "" {
		return list(ctx, *french, stdout)
	}
	g, err := line.New(*address, *token)
	if err != nil {
		return err
	}
	in := &mcp.IOTransport{Reader: stdin, Writer: unclosed{stdout}, MaxLineLength: mostLine}
	err = newServer(g, *french).Run(ctx, quiet{in})
	if err == nil || errors.Is(err, io.EOF) || errors.Is(err, context.Canceled) {
		return nil
	}
	return errors.New("the conversation broke off") // an error of the reader may hold what was read
}

// mostLine is how long a message may be. A prospect is some 1,500 bytes.
const mostLine = 1 << 20

// unclosed is a writer that is not ours to close.
type unclosed struct{ io.Writer }

func (unclosed) Close() error { return nil }

// list asks a server for its tools as an assistant does, and prints them.
func list(ctx context.Context, french bool, out io.Writer) error {
	here, there := mcp.NewInMemoryTransports()
	serving, err := newServer(nil, french).Connect(ctx, here, nil)
	if err != nil {
		return err
	}
	defer serving.Close()
	client := mcp.NewClient(&mcp.Implementation{Name: "list", Version: version}, nil)
	session, err := client.Connect(ctx, there, nil)
	if err != nil {
		return err
	}
	defer session.Close()
	for tool, err := range session.Tools(ctx, nil) {
		if err != nil {
			return err
		}
		fmt.Fprintf(out, "%s\n  %s\n\n", tool.Name, tool.Description)
	}
	_, err = fmt.Fprint(out, words(french, text{
		"serve: mcp -gate http://127.0.0.1:8087, where gate runs with -addr 127.0.0.1:8087\n",
		"servir : mcp -gate http://127.0.0.1:8087, là où gate répond avec -addr 127.0.0.1:8087\n",
	}))
	return err
}
