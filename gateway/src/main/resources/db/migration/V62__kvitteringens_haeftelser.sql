-- The debtors of a create whose message holds notes or documents, compressed: a receipt echoes them, and must not have to
-- unpack megabytes to find them. Null for the many whose message is small.
alter table aktion add column haeftelser bytea;
