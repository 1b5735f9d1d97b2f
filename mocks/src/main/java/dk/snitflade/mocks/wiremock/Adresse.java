package dk.snitflade.mocks.wiremock;

import com.github.tomakehurst.wiremock.http.Request;

/** The parts of a request's address. Nothing is decoded: no path of ours needs it. */
final class Adresse {

    private Adresse() {}

    static String sti(Request anmodning) {
        String url = anmodning.getUrl();
        int spoergsmaal = url.indexOf('?');
        return spoergsmaal < 0 ? url : url.substring(0, spoergsmaal);
    }

    /** Scheme, host and port as the caller wrote them. */
    static String vaert(Request anmodning) {
        return anmodning.getScheme() + "://" + anmodning.getHost() + ":" + anmodning.getPort();
    }
}
