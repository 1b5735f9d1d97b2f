package dk.snitflade.gateway.indgang;

import org.apache.cxf.binding.soap.interceptor.ReadHeadersInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Tells the size limit that the header has been read, and the Body, which is streamed, begins. */
final class Kropsbegyndelse extends AbstractPhaseInterceptor<Message> {

    Kropsbegyndelse() {
        super(Phase.READ);
        addAfter(ReadHeadersInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message besked) {
        Stoerrelsesgraense graense = besked.get(Stoerrelsesgraense.class);
        if (graense != null) {
            graense.kroppenBegynder();
        }
    }
}
