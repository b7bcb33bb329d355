package se.healthycities.portal.transfer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Archive;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.transfer.ExportService;
import se.healthycities.portal.web.request.SceneOfRequest;

/** One space as one file. */
@ApplicationScoped
public class SpaceFile implements Archive {
    private final ExportService service;
    private final Today today;

    @Inject
    public SpaceFile(ExportService service, Today today) {
        this.service = service;
        this.today = today;
    }

    @Override
    public String name() {
        return Addresses.slug(SceneOfRequest.get().space()) + "-" + today.date() + ".zip";
    }

    @Override
    public void write(OutputStream out, Map<String, String> place) throws IOException {
        service.space(SceneOfRequest.get(), out);
    }
}
