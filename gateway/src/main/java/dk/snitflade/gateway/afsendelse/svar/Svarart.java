package dk.snitflade.gateway.afsendelse.svar;

/** Which part of an answer a row of {@link Svartavle} looks at. Read in this order: the first row that fits decides. */
public enum Svarart {
    /** Nothing left us: {@code afvist}, {@code ukendt adresse}, {@code certifikat} or {@code kan ikke sikres}. */
    IKKE_AFSENDT,
    /**
     * The message left, and no answer came that can be believed: {@code timeout}, {@code brudt}, or {@code usikret}, {@code
     * usikret fejl} and {@code brudt segl} where answers are signed.
     */
    UDEN_SVAR,
    /** The HTTP status of an answer with Retry-After: a number, {@code 4xx} or {@code *}. */
    HTTP_MED_RETRY_AFTER,
    /** The HTTP status of any answer. */
    HTTP,
    /** The HTTP status of an answer without a readable SOAP envelope, or with another root than asked for. */
    HTTP_UDEN_SVAR,
    /** A part of a SOAP fault's text, in any case. */
    FAULT_TEKST,
    /** The local name of a SOAP fault's code. */
    FAULT_KODE,
    /** The number of a business answer that says AFVIST; {@code *} for every other. */
    NUMMER
}
