// Package postgres keeps reservations in PostgreSQL: one state of each person for all processes
// and call centres of a principal, durable, and one statement for a reservation.
//
//	err := postgres.Migrate(ctx, pool, now)
//	store, err := postgres.Open(ctx, pool)
//	ledger, err := reserve.Open(store, reserve.Durable, reserve.Shared)
//
// A state is a row, which has a version. What an event does is worked out by [reserve.State.Apply],
// here and nowhere else, and written where the row still has the version that it was worked out on: no
// lock is held while a decision is taken, and of two that come at once the second is judged anew.
// The record of the decision goes in by the same statement.
//
// What a person said is told to all who [Store.Hear]. That is a hint: a process that was cut
// off hears nothing, and whoever reserves or binds reads the row, which is the truth.
//
// [Store.Within] has events happen in a transaction of the house, together with what
// it writes of a consent or an objection itself.
package postgres
