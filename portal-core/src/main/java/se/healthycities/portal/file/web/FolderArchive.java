package se.healthycities.portal.file.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.string.StringValue;
import se.healthycities.portal.file.FolderZip;
import se.healthycities.portal.space.Addresses;
import se.healthycities.portal.spi.Archive;
import se.healthycities.portal.spi.Scene;
import se.healthycities.portal.time.Today;
import se.healthycities.portal.web.request.SceneOfRequest;

/** A folder, or all files of a space, as one ZIP file. */
@ApplicationScoped
public class FolderArchive implements Archive {
    private final FolderZip zip;
    private final Today today;

    @Inject
    public FolderArchive(FolderZip zip, Today today) {
        this.zip = zip;
        this.today = today;
    }

    @Override
    public String name() {
        return Addresses.slug(SceneOfRequest.get().space()) + "-" + today.date() + ".zip";
    }

    /** Whatever is too large leads back to its page, which says so. */
    @Override
    public String name(Map<String, String> place) {
        Scene scene = SceneOfRequest.get();
        String folder = zip.name(scene, folder(place));
        if (zip.bytes(scene, folder(place)) > FolderZip.LARGEST) {
            String address = folder == null
                    ? Addresses.files(scene.space())
                    : Addresses.folder(scene.space(), folder(place), folder);
            throw new RedirectToUrlException(address + "?zip=large");
        }
        return folder == null ? name() : folder + ".zip";
    }

    @Override
    public void write(OutputStream out, Map<String, String> place) throws IOException {
        zip.write(SceneOfRequest.get(), folder(place), out);
    }

    private static long folder(Map<String, String> place) {
        return Numbers.of(StringValue.valueOf(place.getOrDefault("folder", "")));
    }
}
