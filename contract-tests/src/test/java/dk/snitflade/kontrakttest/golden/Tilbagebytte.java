package dk.snitflade.kontrakttest.golden;

import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Puts the values of the golden request back where the gateway echoed those that were sent in their place. */
final class Tilbagebytte {

    private Tilbagebytte() {}

    /**
     * A copy of the message with the golden values.
     *
     * @param ombyttet golden value to the value that was sent
     */
    static Document i(Document besked, Map<String, String> ombyttet) {
        Document kopi = (Document) besked.cloneNode(true);
        i(kopi.getDocumentElement(), ombyttet);
        return kopi;
    }

    private static void i(Node node, Map<String, String> ombyttet) {
        if (node instanceof Text tekst) {
            String indhold = tekst.getData();
            for (Map.Entry<String, String> par : ombyttet.entrySet()) {
                indhold = indhold.replace(par.getValue(), par.getKey());
            }
            tekst.setData(indhold);
        }
        for (Node barn = node.getFirstChild(); barn != null; barn = barn.getNextSibling()) {
            i(barn, ombyttet);
        }
    }
}
