package dk.snitflade.gateway.sikkerhed.wss;

import org.apache.wss4j.common.WSS4JConstants;
import org.apache.wss4j.common.crypto.AlgorithmSuite;

/**
 * The algorithms of a profile (nymf.md 7.4), the same ones that its policy names.
 *
 * @param signatur of the signature
 * @param resume of what is signed
 * @param indhold content of the Body
 * @param noegle how the content key is sent
 */
record Suite(String signatur, String resume, String indhold, String noegle) {

    static final Suite MODERNE = new Suite(
            WSS4JConstants.RSA_SHA256,
            WSS4JConstants.SHA256,
            WSS4JConstants.AES_256_GCM,
            WSS4JConstants.KEYTRANSPORT_RSAOAEP);

    static final Suite OFFICIEL = new Suite(
            WSS4JConstants.RSA_SHA1,
            WSS4JConstants.SHA1,
            WSS4JConstants.TRIPLE_DES,
            WSS4JConstants.KEYTRANSPORT_RSAOAEP);

    private static final int KORTESTE_RSA = 2048;
    private static final int LAENGSTE_RSA = 8192;

    /** These and no others. */
    AlgorithmSuite tilladt() {
        AlgorithmSuite tilladt = new AlgorithmSuite();
        tilladt.addSignatureMethod(signatur);
        tilladt.addDigestAlgorithm(resume);
        tilladt.addC14nAlgorithm(WSS4JConstants.C14N_EXCL_OMIT_COMMENTS);
        tilladt.addTransformAlgorithm(WSS4JConstants.C14N_EXCL_OMIT_COMMENTS);
        tilladt.addEncryptionMethod(indhold);
        tilladt.addKeyWrapAlgorithm(noegle);
        tilladt.setMinimumAsymmetricKeyLength(KORTESTE_RSA);
        tilladt.setMaximumAsymmetricKeyLength(LAENGSTE_RSA);
        return tilladt;
    }
}
