-- Signed messages that have been acted on, until they are too old to be accepted anyway: a replay is refused by every node.
create table set_besked (
    noegle   bytea primary key,         -- SHA-256 of what identifies the signature
    udloeber timestamptz not null
);
create index set_besked_udloeber on set_besked (udloeber);
