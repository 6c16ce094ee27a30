-- Principals have a number here, to be short in what is written at each call.
create table reserve_principal (
	id   integer generated always as identity primary key,
	name text not null unique
);

-- One row for each pseudonym of a person. Either it has the state of the person, or it says under
-- which pseudonym that is. It holds no number and no name.
create table reserve_person (
	principal integer not null references reserve_principal,
	person    bytea not null check (octet_length(person) = 16),
	same_as   bytea check (octet_length(same_as) = 16),
	version   bigint not null default 0,
	state     jsonb,           -- a reserve.State: attempts and words that bind
	pending   timestamptz,     -- the first instant of what is reserved and not yet bound
	oldest    timestamptz,     -- the first instant that is held
	primary key (principal, person),
	foreign key (principal, same_as) references reserve_person on delete cascade,
	check ((same_as is null) = (state is not null))
) with (fillfactor = 90);      -- room for the next version of a row beside it: no index is written then

create index reserve_person_same_as on reserve_person (principal, same_as) where same_as is not null;

-- The record of each decision that reserved a call, by months. Nothing is changed here: a purge
-- drops months.
create table reserve_record (
	at        timestamptz not null,
	principal integer not null,
	person    bytea not null,
	id        bytea not null,
	record    bytea not null
) partition by range (at);
create index reserve_record_at on reserve_record using brin (at) with (pages_per_range = 16, autosummarize = on);
create table reserve_record_rest partition of reserve_record default;

-- Until when reservations were let go. One row at most.
create table reserve_horizon (
	one    boolean primary key default true check (one),
	purged timestamptz not null
);
