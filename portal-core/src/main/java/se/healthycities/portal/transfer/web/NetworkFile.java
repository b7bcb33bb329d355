package se.healthycities.portal.transfer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import se.healthycities.portal.spi.Archive;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.transfer.ExportService;

/** The whole network as one file. */
@ApplicationScoped
public class NetworkFile implements Archive {
    private final ExportService service;
    private final Today today;

    @Inject
    public NetworkFile(ExportService service, Today today) {
        this.service = service;
        this.today = today;
    }

    @Override
    public String name() {
        return "healthy-cities-" + today.date() + ".zip";
    }

    @Override
    public void write(OutputStream out, Map<String, String> place) throws IOException {
        service.network(out);
    }
}
