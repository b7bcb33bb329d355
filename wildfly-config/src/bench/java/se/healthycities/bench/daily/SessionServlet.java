package se.healthycities.bench.daily;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Collections;

/** Put into the measured portal only: tells a visitor how many bytes their own session has when it is serialised. */
@WebServlet(SessionServlet.PLACE)
public class SessionServlet extends HttpServlet {
    static final String PLACE = "/health/session";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            for (String name : Collections.list(request.getSession().getAttributeNames())) {
                out.writeObject(name);
                out.writeObject(request.getSession().getAttribute(name));
            }
        }
        response.setContentType("text/plain");
        response.getWriter().print(bytes.size());
    }
}
