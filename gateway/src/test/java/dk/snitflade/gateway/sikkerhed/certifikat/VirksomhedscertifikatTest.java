package dk.snitflade.gateway.sikkerhed.certifikat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.security.cert.X509Certificate;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a certificate is, in both generations of OCES (nymf.md 7.3). */
class VirksomhedscertifikatTest {

    private static Virksomhedscertifikat af(String emne) {
        X509Certificate certifikat = mock(X509Certificate.class);
        when(certifikat.getSubjectX500Principal())
                .thenReturn(new X500Principal(emne, Map.of("ORGID", "2.5.4.97", "SERIALNUMBER", "2.5.4.5")));
        return new Virksomhedscertifikat(certifikat);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CN=Opus, SERIALNUMBER=UI:DK-O:G:1, ORGID=NTRDK-12345678, O=Havneby, C=DK          | 12345678
            CN=Opus, SERIALNUMBER=UI:DK-F:G:1, ORGID=NTRDK-12345678, O=Havneby, C=DK          | 12345678
            CN=Opus+SERIALNUMBER=CVR:12345678-UID:1, O=Havneby // CVR:12345678, C=DK          | 12345678
            SERIALNUMBER=CVR:12345678-FID:1, O=Havneby // CVR:12345678, C=DK                  | 12345678
            SERIALNUMBER=CVR:12345678-UID:1, ORGID=NTRDK-12345678, C=DK                       | 12345678
            """)
    void enOrganisationsCertifikatHarDensNummer(String emne, String cvr) {
        assertThat(af(emne).cvr()).contains(cvr);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CN=Opus, O=Havneby, C=DK",
                "CN=Anne, SERIALNUMBER=CVR:12345678-RID:1, O=Havneby, C=DK",
                "CN=Anne, SERIALNUMBER=UI:DK-E:G:1, ORGID=NTRDK-12345678, C=DK",
                "SERIALNUMBER=CVR:12345678-UID:1, ORGID=NTRDK-87654321, C=DK",
                "ORGID=NTRDK-12345678, ORGID=NTRDK-87654321, C=DK",
                "ORGID=NTRSE-12345678, C=SE",
                "ORGID=NTRDK-123456789, C=DK",
                "CN=\"x,ORGID=NTRDK-12345678\", C=DK",
                "O=\"Ondt, SERIALNUMBER=CVR:12345678-UID:1\", C=DK",
                "O=Havneby // CVR:12345678, C=DK"
            })
    void etMedarbejderEllerTvetydigtCertifikatErIngens(String emne) {
        assertThat(af(emne).cvr()).isEmpty();
    }
}
