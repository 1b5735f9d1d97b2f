package dk.snitflade.gateway.felt;

/**
 * One thing that is wrong with what somebody typed.
 *
 * @param linje line of the file, counted from 1; null when there is no file
 * @param felt name of the field as the sender knows it; null when it is not one field's fault
 * @param tekst what is wrong and what to write instead, in Danish
 */
public record Feltfejl(Integer linje, String felt, String tekst) {

    public static Feltfejl af(String felt, String tekst) {
        return new Feltfejl(null, felt, tekst);
    }

    /** The same fault, placed in a file. */
    public Feltfejl iLinje(int nummer) {
        return new Feltfejl(nummer, felt, tekst);
    }
}
