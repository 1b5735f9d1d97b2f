package dk.snitflade.gateway.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields of one line as they stand.
 *
 * @param nummer line of the file where it begins, counted from 1
 * @param hel false when the file ended inside a quoted field
 */
record Csvfelter(int nummer, List<String> felter, boolean hel) {

    /** Divides a file into lines and fields; lines without a visible letter are left out. */
    static List<Csvfelter> del(String tekst) {
        return new Deling(tekst).alle();
    }

    private static final class Deling {

        private final String tekst;
        private final List<Csvfelter> raekker = new ArrayList<>();
        private List<String> felter = new ArrayList<>();
        private final StringBuilder felt = new StringBuilder();
        private int linje = 1;
        private int begyndt = 1;
        private boolean citat;

        Deling(String tekst) {
            this.tekst = tekst;
        }

        List<Csvfelter> alle() {
            for (int nr = 0; nr < tekst.length(); nr++) {
                char tegn = tekst.charAt(nr);
                if (tegn == '"' && citat && nr + 1 < tekst.length() && tekst.charAt(nr + 1) == '"') {
                    felt.append(tegn);
                    nr++;
                } else if (tegn == '"' && (citat || felt.isEmpty())) {
                    citat = !citat;
                } else if (tegn == ';' && !citat) {
                    slutFelt();
                } else if (tegn == '\n' && !citat) {
                    slutLinje();
                } else if (tegn != '\r' || citat) {
                    felt.append(tegn);
                }
                linje += tegn == '\n' ? 1 : 0;
                begyndt = felter.isEmpty() && felt.isEmpty() && !citat ? linje : begyndt;
            }
            slutLinje();
            return raekker;
        }

        private void slutFelt() {
            felter.add(felt.toString());
            felt.setLength(0);
        }

        private void slutLinje() {
            slutFelt();
            if (citat || felter.stream().anyMatch(indhold -> !indhold.isBlank())) {
                raekker.add(new Csvfelter(begyndt, List.copyOf(felter), !citat));
            }
            felter = new ArrayList<>();
        }
    }
}
