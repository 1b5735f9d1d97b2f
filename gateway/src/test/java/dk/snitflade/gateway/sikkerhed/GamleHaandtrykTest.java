package dk.snitflade.gateway.sikkerhed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the gateway itself says to old greetings, written byte by byte: a Java client would refuse before it had asked. */
@MedSikkerGateway
class GamleHaandtrykTest {

    private static final int ADVARSEL = 21;
    private static final int HAANDTRYK = 22;

    @Autowired
    private Porte porte;

    /** Versions and suites by their numbers, and the number of the alert that must come back. */
    @ParameterizedTest
    @CsvSource({
        "SSL 3.0,                      0300, C013, 70",
        "TLS 1.0,                      0301, C013, 70",
        "TLS 1.1,                      0302, C013, 70",
        "3DES med ECDHE,               0303, C012, 40",
        "3DES med RSA,                 0303, 000A, 40",
        "3DES med ECDH,                0303, C00D, 40",
        "AES-CBC,                      0303, C013, 40",
        "GCM uden ny nøgle hver gang,  0303, 009C, 40",
        "uden kryptering,              0303, C010, 40"
    })
    void enGammelHilsenAfvises(String navn, String version, String suite, int advarsel) throws IOException {
        byte[] svar = hils(version, suite);
        assertThat(svar[0]).as(navn).isEqualTo((byte) ADVARSEL);
        assertThat(svar[1]).as("fatal").isEqualTo((byte) 2);
        assertThat(svar[2]).as(navn).isEqualTo((byte) advarsel);
    }

    /** The greeting itself is well made: with a suite of today it is answered. */
    @ParameterizedTest
    @CsvSource({"0303, C030", "0303, CCA8"})
    void enNyHilsenBesvares(String version, String suite) throws IOException {
        assertThat(hils(version, suite)[0]).isEqualTo((byte) HAANDTRYK);
    }

    /** Kind of the first record that comes back, and its first two bytes. */
    private byte[] hils(String version, String suite) throws IOException {
        try (Socket sokkel = new Socket("localhost", porte.soap())) {
            sokkel.getOutputStream()
                    .write(hilsen(
                            HexFormat.of().parseHex(version), HexFormat.of().parseHex(suite)));
            DataInputStream ind = new DataInputStream(sokkel.getInputStream());
            byte art = ind.readByte();
            ind.readFully(new byte[4]);
            return new byte[] {art, ind.readByte(), ind.readByte()};
        }
    }

    private static byte[] hilsen(byte[] version, byte[] suite) throws IOException {
        // x25519 and P-256; uncompressed points; RSA with SHA-256 of both paddings.
        byte[] tillaeg = HexFormat.of().parseHex("000a00060004001d0017" + "000b00020100" + "000d00080006080404010501");
        ByteArrayOutputStream krop = new ByteArrayOutputStream();
        DataOutputStream ud = new DataOutputStream(krop);
        ud.write(version);
        ud.write(new byte[32]);
        ud.writeByte(0);
        ud.writeShort(suite.length);
        ud.write(suite);
        ud.write(new byte[] {1, 0});
        ud.writeShort(tillaeg.length);
        ud.write(tillaeg);
        ByteArrayOutputStream hele = new ByteArrayOutputStream();
        DataOutputStream post = new DataOutputStream(hele);
        post.writeByte(HAANDTRYK);
        post.writeShort(0x0301);
        post.writeShort(krop.size() + 4);
        post.writeByte(1);
        post.writeByte(0);
        post.writeShort(krop.size());
        krop.writeTo(post);
        return hele.toByteArray();
    }
}
