-- The order claims were registered in, so that an account is always given back in it.

alter table oir_fordring add column nr bigint generated always as identity;
