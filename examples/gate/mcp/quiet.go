package main

import (
	"context"
	"errors"

	"github.com/modelcontextprotocol/go-sdk/jsonrpc"
	"github.com/modelcontextprotocol/go-sdk/mcp"
)

// A quiet transport says of a message that is no call of a tool that it is none, and shows nothing of it: the errors of
// the protocol quote names and values, which may be those of a person.
type quiet struct{ mcp.Transport }

func (q quiet) Connect(ctx context.Context) (mcp.Connection, error) {
	c, err := q.Transport.Connect(ctx)
	if err != nil {
		return nil, err
	}
	return quietly{c}, nil
}

type quietly struct{ mcp.Connection }

func (q quietly) Write(ctx context.Context, m jsonrpc.Message) error {
	r, is := m.(*jsonrpc.Response)
	if !is || r.Error == nil {
		return q.Connection.Write(ctx, m)
	}
	told := &jsonrpc.Error{Code: jsonrpc.CodeInternalError}
	var wire *jsonrpc.Error
	if errors.As(r.Error, &wire) {
		told.Code = wire.Code
	}
	switch told.Code {
	case jsonrpc.CodeParseError, jsonrpc.CodeInvalidRequest:
		told.Message = "no request of the protocol; nothing was asked, and nothing is allowed"
	case jsonrpc.CodeMethodNotFound:
		told.Message = "no such method; tools/list and tools/call are there"
	case jsonrpc.CodeInvalidParams:
		told.Message = "no such tool, or parameters that are none; tools/list has both"
	case mcp.CodeUnsupportedProtocolVersion:
		told.Message, told.Data = "another version of the protocol", wire.Data // what client and server agree by
	default:
		told.Message = "the request failed; nothing is allowed"
	}
	return q.Connection.Write(ctx, &jsonrpc.Response{ID: r.ID, Error: told, Extra: r.Extra})
}
