package dk.snitflade.wsdl;

/** Every namespace URI of the contracts; nothing else in the project spells one ({@code nymf.md 2.2}, {@code oir.md 2.1}). */
public final class Navnerum {

    /** All business elements of the SKAT dialect ({@code nymf.md 2.2}). */
    public static final String SKAT_BUSINESS = "http://skat.dk/begrebsmodel/2009/01/15/";

    /** Context children of the SKAT dialect ({@code nymf.md 2.2}). */
    public static final String SKAT_CONTEXT = "http://skat.dk/begrebsmodel/xml/schemas/kontekst/2007/05/31/";

    /** Messages, structures and collections of the OIO dialect ({@code nymf.md 2.2}). */
    public static final String OIO_WS = "urn:oio:skat:efi:ws:1.0.1";

    /** Basic elements of the OIO dialect ({@code nymf.md 2.2}). */
    public static final String OIO_BASIC = "urn:oio:skat:efi:1.0.1";

    /** Context of the OIO dialect ({@code nymf.md 2.2}). */
    public static final String OIO_CONTEXT = "http://rep.oio.dk/skat.dk/basis/kontekst/xml/schemas/2006/09/01/";

    /** Company numbers of the OIO dialect ({@code nymf.md 2.2}). */
    public static final String OIO_COMPANY = "http://rep.oio.dk/skat.dk/motor/class/virksomhed/xml/schemas/20080401/";

    /** SOAP 1.1 envelope ({@code nymf.md 2.2}). */
    public static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";

    /** SOAP 1.2 envelope ({@code nymf.md 2.2}). */
    public static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";

    /** Business elements of ØIR ({@code oir.md 2.1}). */
    public static final String OIR = "urn:kombit:oir:1.0";

    /** Header of ØIR ({@code oir.md 2.1}). */
    public static final String OIR_KONTEKST = "http://kombit.dk/xml/schemas/kontekst/2017/01/01/";

    /** The KOMBIT family's common namespace, read as {@link #OIR} on receipt ({@code oir.md 2.1}). */
    public static final String KOMBIT_FAELLES = "http://www.kombit.dk/2017/01/01/";

    /** A public client's spelling of {@link #KOMBIT_FAELLES} ({@code oir.md 2.1}). */
    public static final String KOMBIT_FAELLES_INT = "http://www.kombit.dk/int/2017/01/01/";

    /** Older header, accepted and ignored ({@code oir.md 2.2}). */
    public static final String CALL_CONTEXT = "http://serviceplatformen.dk/xml/schemas/CallContext/1/";

    /** Older header, accepted and ignored ({@code oir.md 2.2}). */
    public static final String AUTHORITY_CONTEXT = "http://serviceplatformen.dk/xml/schemas/AuthorityContext/1/";

    /** Older header, accepted and ignored ({@code oir.md 2.2}). */
    public static final String INVOCATION_CONTEXT = "http://serviceplatformen.dk/xml/schemas/InvocationContext/1/";

    /** Detail of a fault raised by Serviceplatformen itself ({@code oir.md 4.1}). */
    public static final String SERVICEPLATFORM_FAULT =
            "http://serviceplatformen.dk/xml/schemas/ServiceplatformFault/1/";

    /** Transport receipt that some older services declare ({@code oir.md 4.1}). */
    public static final String TRANSPORT_KVITTERING = "http://serviceplatformen.dk/xml/schemas/kvittering/1/";

    /** An action with the numbers the gateway allotted, as both back ends receive it (our own). */
    public static final String BACKEND = "urn:snitflade:backend:1.0";

    /** The gateway's way to PSRM (our own). */
    public static final String PSRM = "urn:snitflade:psrm:1.0";

    /** The gateway's way to ex-MF in front of DMI (our own). */
    public static final String EXMF = "urn:snitflade:exmf:1.0";

    private Navnerum() {}
}
