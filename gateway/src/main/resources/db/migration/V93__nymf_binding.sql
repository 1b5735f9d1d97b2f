-- Delivery through another NyMF, as a creditor outside UFST reaches PSRM (psrm.md 3.1): which line of which leverance an
-- action went as, and the numbers the other side gave it.
create table nymf_linje (
    aktion           bigint primary key,
    leverance        bigint not null,
    noegle           text not null,      -- what tells the line from the others of its leverance in an answer
    fremmed_aktion   bigint,
    fremmed_fordring bigint,
    unique (leverance, noegle)
);

-- Calls keep a distance, and are never two at a time, over all nodes (nymf.md 4.2).
create table kaldstur (
    maal   text not null,
    art    text not null,
    naeste timestamptz not null,
    primary key (maal, art)
);
