package se.healthycities.portal.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.wicket.Application;
import org.apache.wicket.DefaultPageManagerProvider;
import org.apache.wicket.MetaDataKey;
import org.apache.wicket.page.IManageablePage;
import org.apache.wicket.pageStore.IPageContext;
import org.apache.wicket.pageStore.IPageStore;
import org.apache.wicket.pageStore.SerializedPage;
import se.healthycities.portal.persistence.PageRows;

/**
 * Keeps the few stateful pages in the database that all nodes share. They are keyed by a random value in the session and
 * not by the session's id, which changes at login.
 */
class SharedPages extends DefaultPageManagerProvider {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final MetaDataKey<String> OWNER = new MetaDataKey<>() {
        private static final long serialVersionUID = 1L;
    };

    private final PageRows rows;

    SharedPages(Application application, PageRows rows) {
        super(application);
        this.rows = rows;
    }

    @Override
    protected IPageStore newAsynchronousStore(IPageStore store) {
        return store;
    }

    @Override
    protected IPageStore newCachingStore(IPageStore store) {
        return store;
    }

    @Override
    protected IPageStore newPersistentStore() {
        return new IPageStore() {
            @Override
            public boolean supportsVersioning() {
                return true;
            }

            @Override
            public IManageablePage getPage(IPageContext context, int id) {
                String owner = owner(context, false);
                PageRows.Row row = owner == null ? null : rows.read(owner, id);
                return row == null ? null : new SerializedPage(id, row.kind(), row.data());
            }

            @Override
            public void addPage(IPageContext context, IManageablePage page) {
                SerializedPage serialised = (SerializedPage) page;
                PageRows.Row row = new PageRows.Row(serialised.getPageType(), serialised.getData());
                rows.write(owner(context, true), page.getPageId(), row);
            }

            @Override
            public void removePage(IPageContext context, IManageablePage page) {
                remove(context, page.getPageId());
            }

            @Override
            public void removeAllPages(IPageContext context) {
                remove(context, null);
            }

            private void remove(IPageContext context, Integer page) {
                String owner = owner(context, false);
                if (owner != null) {
                    rows.remove(owner, page);
                }
            }
        };
    }

    private static String owner(IPageContext context, boolean create) {
        if (!create && context.getSessionId(false) == null) {
            return null; // reading the session's data would make a session for visitors who only read
        }
        String owner = context.getSessionData(OWNER, () -> null);
        if (owner == null && create) {
            byte[] random = new byte[16];
            RANDOM.nextBytes(random);
            owner = HexFormat.of().formatHex(random);
            String made = owner;
            context.getSessionData(OWNER, () -> made);
        }
        return owner;
    }
}
