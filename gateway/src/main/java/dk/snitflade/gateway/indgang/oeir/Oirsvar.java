package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.fordring.Aktionskvittering;
import java.util.List;

/** An accepted request with the receipts of its new claims. */
record Oirsvar(OirSag sag, List<Aktionskvittering> kvitteringer) {}
