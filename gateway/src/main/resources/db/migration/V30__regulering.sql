-- What the rejection numbers ask about a claim and an action, and what has moved a claim since.

alter table fordring
    add column stiftelse           date,
    add column forfald             date,
    add column periode_fra         date,
    add column periode_til         date,
    add column haeftere            int not null default 1,
    add column tilbagekaldt        text,                           -- reason code, once executed
    add column returneret          boolean not null default false, -- by the authority
    add column konverteret_tilbage boolean not null default false, -- withdrawn during conversion (434)
    add column opdelt              boolean not null default false; -- a related claim divided from its main claim (570)
-- Related claims are looked for from their main claim; a main claim's own row costs nothing here.
create index fordring_relateret on fordring (hovedfordring) where hovedfordring <> id;

alter table aktion
    add column beloeb       numeric(13, 2), -- as stated, without the sign of its effect
    add column aarsag       text,
    add column virkning_fra date,
    add column aktion_ref   bigint;
-- An action is annulled once, whoever comes first (503). A rejected annulment gives way to a new one.
create unique index aktion_annulleret on aktion (aktion_ref) where aktion_ref is not null and tilstand <> 'AFVIST';

-- What an executed action did to a claim. The key makes sure that it did so once, however often its receipt comes.
create table bevaegelse (
    aktion    bigint not null,
    fordring  bigint not null,
    tid       timestamptz not null,
    kode      text not null,
    aarsag    text,
    saldo     numeric(13, 2) not null,      -- added to the balance
    hovedstol numeric(13, 2) not null,      -- added to the principal
    primary key (fordring, aktion)
);
