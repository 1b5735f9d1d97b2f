package dk.snitflade.gateway.fordringstype;

import java.time.LocalDate;
import java.util.Objects;

/** What looking up a code in the catalogue gives: a type that may be used, or the Danish reason why none may. */
public sealed interface Typeopslag {

    /** A type that may be used that day. */
    record Fundet(Fordringstype type) implements Typeopslag {
        public Fundet {
            Objects.requireNonNull(type);
        }
    }

    /** No type may be used under the code. */
    sealed interface Afvist extends Typeopslag permits Ukendt, Udgaaet, IkkeGyldig, Pladsholder {

        /** One Danish sentence or two to the sender: what is wrong, and what to do when that is known. */
        String besked();
    }

    /** The catalogue does not have the code. */
    record Ukendt(String kode) implements Afvist {
        @Override
        public String besked() {
            return "Fordringstypen " + kode + " findes ikke.";
        }
    }

    /** The code is retired. */
    record Udgaaet(UdgaaetKode kode) implements Afvist {
        @Override
        public String besked() {
            String hvornaar = kode.dato() == null ? "" : " den " + kode.dato();
            String brug = kode.afloesere().isEmpty() ? "" : " Brug " + String.join(" eller ", kode.afloesere()) + ".";
            return "Fordringstypen " + kode.kode() + " er udgået" + hvornaar + "." + brug;
        }
    }

    /** The type is not valid on the day. */
    record IkkeGyldig(Fordringstype type, LocalDate dag) implements Afvist {
        @Override
        public String besked() {
            boolean forTidligt = type.gyldigFra() != null && dag.isBefore(type.gyldigFra());
            return "Fordringstypen " + type.kode() + " kan ikke bruges den " + dag + ". Den "
                    + (forTidligt ? "gælder fra " + type.gyldigFra() : "gjaldt til og med " + type.gyldigTil()) + ".";
        }
    }

    /** A placeholder was sent, or its real code is not configured: it is never sent on. */
    record Pladsholder(Fordringstype type) implements Afvist {
        @Override
        public String besked() {
            Pladsholderkode kode = type.pladsholder();
            return kode.kode() + " (" + type.navn() + ") er en pladsholder og kan ikke sendes. "
                    + (kode.besat()
                            ? "Brug koden " + type.kode() + "."
                            : "Skriv typens rigtige kode i opsætningen under " + kode.noegle() + ".");
        }
    }
}
