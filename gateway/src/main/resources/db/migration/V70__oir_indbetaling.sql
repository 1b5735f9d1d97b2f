-- Payments the municipality has received on claims of the fagsystemer (oir.md 3.5), and movements that undo another.

create table oir_indbetaling (
    identifikation uuid primary key,
    kommune        text not null,
    indberetter    uuid not null,           -- the paying system's instance
    dato           date not null,
    beloeb         numeric(13, 2) not null,
    middel         text not null,
    modtaget       timestamptz not null,
    annulleret     timestamptz
);

alter table oir_bevaegelse
    add column indbetaling  uuid references oir_indbetaling,              -- the payment it is part of
    add column tilbagefoerer uuid references oir_bevaegelse;              -- the movement it undoes; its amount counts the other way
-- A movement is undone once, whoever comes first.
create unique index oir_bevaegelse_tilbagefoert on oir_bevaegelse (tilbagefoerer) where tilbagefoerer is not null;
create index oir_bevaegelse_indbetaling on oir_bevaegelse (indbetaling) where indbetaling is not null;

-- A claim is looked for by the number printed on the bill.
create index oir_fordring_noegle on oir_fordring (noegle) where noegle is not null;
create index oir_konto_sag on oir_konto (sag) where sag is not null;
create index oir_konto_noegle on oir_konto (noegle) where noegle is not null;

-- A company may be known by an SE number of its own; it is still found by its CVR number.
alter table oir_part add column cvr text;
create index oir_part_cvr on oir_part (cvr) where cvr is not null;
