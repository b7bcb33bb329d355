package se.healthycities.portal.web;

import java.io.IOException;
import java.util.Locale;
import org.apache.wicket.Session;
import org.apache.wicket.request.resource.AbstractResource;
import org.apache.wicket.request.resource.ContentDisposition;
import org.apache.wicket.request.resource.IResource;
import org.apache.wicket.request.resource.ResourceReference;
import se.healthycities.portal.sheet.CsvWriter;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.Table;

/** A list as CSV, behind the same gate as its page. */
class TableReference extends ResourceReference {
    private static final long serialVersionUID = 1L;
    private final transient Beans beans;
    private final Class<? extends Table> table;

    TableReference(String path, Beans beans, Class<? extends Table> table) {
        super(TableReference.class, path);
        this.beans = beans;
        this.table = table;
    }

    @Override
    public IResource getResource() {
        return new AbstractResource() {
            private static final long serialVersionUID = 1L;

            @Override
            protected ResourceResponse newResourceResponse(Attributes attributes) {
                ResourceResponse response = new ResourceResponse();
                response.setContentType("text/csv;charset=UTF-8");
                response.setContentDisposition(ContentDisposition.ATTACHMENT);
                String path = getName();
                response.setFileName(path.substring(path.lastIndexOf('/') + 1));
                response.disableCaching();
                Locale language = Session.get().getLocale();
                response.setWriteCallback(new WriteCallback() {
                    @Override
                    public void writeData(Attributes target) throws IOException {
                        Table rows = beans.of(table);
                        CsvWriter.write(
                                target.getResponse().getOutputStream(),
                                rows.columns(language),
                                rows.rows(language).iterator());
                    }
                });
                return response;
            }
        };
    }
}
