package dk.snitflade.gateway.fordring;

import java.time.LocalDate;
import java.util.List;

/**
 * What an action does: one record per kind of structure under AktionValg (nymf.md 3.1, 3.4). Fields a kind does not have
 * are null or empty.
 */
public sealed interface Handling {

    /** The action codes that carry this kind of structure. */
    List<Aktionskode> koder();

    /** The claim the action points at; null for a create, and for one that points by action only. */
    default Long fordringId() {
        return null;
    }

    /** The earlier action it points at (MFAktionIDRef); null when there is none. */
    default Long aktionRef() {
        return null;
    }

    /** The amount it is about, always as stated and without the sign of its effect. */
    default Beloeb beloeb() {
        return null;
    }

    /** Reason code of a write-down or withdrawal. */
    default String aarsag() {
        return null;
    }

    default LocalDate virkningFra() {
        return null;
    }

    /** The debtor a regulation is for; null when it is for the whole claim. */
    default Skyldner skyldner() {
        return null;
    }

    /** Claim data: of the claim it creates or changes, or those embedded in a write-up. */
    default Fordringsdata data() {
        return null;
    }

    /** Notes on the action itself, not those inside its claim data. */
    default List<Bemaerkning> bemaerkninger() {
        return List.of();
    }

    /** Documents on the action itself, not those inside its claim data. */
    default List<Dokument> dokumenter() {
        return List.of();
    }

    /** OPRETFORDRING: a new claim and the related claims sent along with it, which may nest their own. */
    record Opret(Fordringsdata data, List<Opret> relaterede) implements Handling {
        public Opret {
            relaterede = List.copyOf(relaterede);
        }

        @Override
        public List<Aktionskode> koder() {
            return List.of(Aktionskode.OPRETFORDRING);
        }

        @Override
        public Long fordringId() {
            return data.hovedfordring();
        }

        @Override
        public Beloeb beloeb() {
            return data.beloeb();
        }
    }

    /** GENINDSENDFORDRING: a withdrawn claim comes again with a new id. */
    record Genindsend(Long fordringId, Fordringsdata data) implements Handling {
        @Override
        public List<Aktionskode> koder() {
            return List.of(Aktionskode.GENINDSENDFORDRING);
        }

        @Override
        public Beloeb beloeb() {
            return data.beloeb();
        }
    }

    /** AENDRFORDRING: changed master data; laest is when the sender read them, as written, or null. */
    record Aendr(Long fordringId, String laest, Fordringsdata data) implements Handling {
        @Override
        public List<Aktionskode> koder() {
            return List.of(Aktionskode.AENDRFORDRING);
        }
    }

    /** NEDSKRIV with reason INDB, REGU or FAST. */
    record Nedskriv(
            Long fordringId,
            Beloeb beloeb,
            String aarsag,
            LocalDate virkningFra,
            Skyldner skyldner,
            List<Bemaerkning> bemaerkninger)
            implements Handling {
        public Nedskriv {
            bemaerkninger = List.copyOf(bemaerkninger);
        }

        @Override
        public List<Aktionskode> koder() {
            return List.of(Aktionskode.NEDSKRIV);
        }
    }

    /** The three write-ups OR, OANI and OONR; the last two point at the write-down they undo. */
    record Opskriv(
            Long fordringId,
            Beloeb beloeb,
            LocalDate virkningFra,
            Long aktionRef,
            Skyldner skyldner,
            Fordringsdata data,
            List<Bemaerkning> bemaerkninger,
            List<Dokument> dokumenter)
            implements Handling {
        public Opskriv {
            bemaerkninger = List.copyOf(bemaerkninger);
            dokumenter = List.copyOf(dokumenter);
        }

        @Override
        public List<Aktionskode> koder() {
            return List.of(
                    Aktionskode.OPSKRIVNINGREGULERING,
                    Aktionskode.OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING,
                    Aktionskode.OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING);
        }
    }

    /** The two write-downs that undo a write-up: NAOR and NAOI. */
    record AnnullerOpskrivning(
            Long fordringId,
            Beloeb beloeb,
            LocalDate virkningFra,
            Long aktionRef,
            Skyldner skyldner,
            List<Bemaerkning> bemaerkninger)
            implements Handling {
        public AnnullerOpskrivning {
            bemaerkninger = List.copyOf(bemaerkninger);
        }

        @Override
        public List<Aktionskode> koder() {
            return List.of(
                    Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING,
                    Aktionskode.NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING);
        }
    }

    /** TILBAGEKALD with its reason code (nymf.md 3.6). */
    record Tilbagekald(Long fordringId, String aarsag, LocalDate virkningFra, List<Bemaerkning> bemaerkninger)
            implements Handling {
        public Tilbagekald {
            bemaerkninger = List.copyOf(bemaerkninger);
        }

        @Override
        public List<Aktionskode> koder() {
            return List.of(Aktionskode.TILBAGEKALD);
        }
    }

    /** FEJLAGTIGHOVEDSTOLINDBERETNING: the right principal, an absolute value that does not move the balance. */
    record RetHovedstol(Long fordringId, Beloeb hovedstol, List<Bemaerkning> bemaerkninger) implements Handling {
        public RetHovedstol {
            bemaerkninger = List.copyOf(bemaerkninger);
        }

        @Override
        public List<Aktionskode> koder() {
            return List.of(Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING);
        }

        @Override
        public Beloeb beloeb() {
            return hovedstol;
        }
    }
}
