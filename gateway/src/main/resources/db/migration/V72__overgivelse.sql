-- When a municipality sends claims of a class on to the debt collector (oir.md 4.2). Versioned by validity dates.

create table overgivelse (
    kommune      text not null,           -- CVR, or * for every municipality
    klasse       text not null,           -- a class, or one above it as FBS.*
    gyldig_fra   date not null,
    gyldig_til   date,
    ekstra_dage  int not null default 0,  -- after the last timely payment date
    fundament    boolean not null,        -- judgment, settlement, acknowledgement or receipt is demanded
    ved_ankomst  boolean not null,        -- what is not ripe when it comes is refused
    manuel       boolean not null,        -- held until a person has decided
    primary key (kommune, klasse, gyldig_fra)
);
