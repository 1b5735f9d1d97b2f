-- What a fagsystem has said of a claim's class, place of use and accounting, so that the enquiry can give it back (oir.md 3.1).

alter table oir_fordring
    add column klasse_id    uuid,
    add column sortiment    text,
    add column forbrugssted bytea;

-- Of the class of the operating account.
alter table oir_delfordring
    add column kontering_id        uuid,
    add column kontering           text,
    add column kontering_sortiment text;
