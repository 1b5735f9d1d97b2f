-- How far a municipality is with the four steps of its onboarding; a plan can be entered ahead.
create table onboarding_trin (
    fordringshaver bigint not null,
    trin           text not null,
    tilstand       text not null,
    planlagt       date,
    udfoert        date,
    udgave         bigint not null,     -- counts the changes, so that two editors cannot overwrite each other
    primary key (fordringshaver, trin)
);
