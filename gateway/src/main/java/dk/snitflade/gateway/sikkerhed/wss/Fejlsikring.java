package dk.snitflade.gateway.sikkerhed.wss;

import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.FaultMode;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.service.model.BindingOperationInfo;
import org.apache.cxf.ws.policy.ServerPolicyOutFaultInterceptor;

/**
 * Has every fault to a sender we know signed and encrypted (nymf.md 7.4). By itself CXF does so only for what the service
 * itself throws, and sends what the schema check finds in the clear, though it speaks of an encrypted message.
 */
final class Fejlsikring extends AbstractPhaseInterceptor<Message> {

    private static final String KENDT = "snitflade.wss.afsender-kendt";

    Fejlsikring() {
        super(Phase.SETUP);
        addBefore(ServerPolicyOutFaultInterceptor.class.getName());
    }

    /** From here on the sender's certificate can be used for what we answer. */
    static void kenderAfsenderen(Message besked) {
        besked.getExchange().put(KENDT, Boolean.TRUE);
    }

    @Override
    public void handleMessage(Message fejl) {
        Exchange udveksling = fejl.getExchange();
        if (Boolean.TRUE.equals(udveksling.get(KENDT))) {
            fejl.put(FaultMode.class, FaultMode.UNCHECKED_APPLICATION_FAULT);
            if (udveksling.getBindingOperationInfo() == null) {
                udveksling.put(BindingOperationInfo.class, enesteOperation(udveksling));
            }
        }
    }

    /** Not named before the payload has been read; our endpoints have one, which takes whatever is sent. */
    private static BindingOperationInfo enesteOperation(Exchange udveksling) {
        return udveksling
                .getEndpoint()
                .getBinding()
                .getBindingInfo()
                .getOperations()
                .iterator()
                .next();
    }
}
