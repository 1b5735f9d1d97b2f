package dk.snitflade.gateway.fordringstype.indlaesning;

/**
 * One error in a catalogue file.
 *
 * @param fil name of the file without its folder
 * @param linje from 1
 * @param tekst Danish: what is wrong, with the type or the rule it concerns first
 */
public record Linjefejl(String fil, int linje, String tekst) {

    @Override
    public String toString() {
        return fil + ":" + linje + ": " + tekst;
    }
}
