package dk.snitflade.mocks.certifikat;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** The subjects of Danish organisation certificates, in both generations (nymf.md 7.3). */
final class Emne {

    private Emne() {}

    /** MitID Erhverv: {@code 2.5.4.97=NTRDK-<CVR>} and a serial number that says nothing of the company. */
    static X500Name oces3(String cvr, String navn) {
        return grund(navn)
                .addRDN(BCStyle.SERIALNUMBER, "UI:DK-O:G:00000000-0000-4000-8000-0000" + cvr)
                .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, "NTRDK-" + cvr)
                .addRDN(BCStyle.CN, navn)
                .build();
    }

    /** As OCES3, of one function of the organisation (oir.md 6). */
    static X500Name funktion(String cvr, String navn) {
        return grund(navn)
                .addRDN(BCStyle.SERIALNUMBER, "UI:DK-F:G:00000000-0000-4000-8000-0000" + cvr)
                .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, "NTRDK-" + cvr)
                .addRDN(BCStyle.CN, navn)
                .build();
    }

    /** NemID's VOCES: the company stands in the serial number, which shares its place with the name. */
    static X500Name oces2(String cvr, String navn) {
        return grund(navn + " // CVR:" + cvr)
                .addMultiValuedRDN(new ASN1ObjectIdentifier[] {BCStyle.SERIALNUMBER, BCStyle.CN}, new ASN1Encodable[] {
                    BCStyle.INSTANCE.stringToValue(BCStyle.SERIALNUMBER, "CVR:" + cvr + "-UID:12345678"),
                    new DERUTF8String(navn)
                })
                .build();
    }

    /** A certificate that names no company. */
    static X500Name udenCvr(String navn) {
        return grund(navn).addRDN(BCStyle.CN, navn).build();
    }

    private static X500NameBuilder grund(String organisation) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "DK").addRDN(BCStyle.O, organisation);
    }
}
