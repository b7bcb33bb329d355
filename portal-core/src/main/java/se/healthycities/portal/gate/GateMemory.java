package se.healthycities.portal.gate;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.function.Supplier;
import se.healthycities.portal.season.ActivationRow;

/** The activations as they were read in this request: the next request reads them anew. */
@RequestScoped
public class GateMemory {
    private List<ActivationRow> running;

    List<ActivationRow> running(Supplier<List<ActivationRow>> reader) {
        if (running == null) {
            running = reader.get();
        }
        return running;
    }
}
