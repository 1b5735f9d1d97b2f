package dk.snitflade.gateway.fordringstype;

/**
 * What the gateway's own setup decides of the filter.
 *
 * @param udledteVaern whether guards that are our reading count: the upper limits of the limitation date
 *     (R_2_3, R_2_4, R_2_6, R_2_8) are then not judged on claims with a judgment or a settlement. Switch off when PSRM
 *     turns out to put such claims in høring all the same (fordringstyper.yaml 3)
 */
public record Filterindstillinger(boolean udledteVaern) {

    public static final Filterindstillinger STANDARD = new Filterindstillinger(true);
}
