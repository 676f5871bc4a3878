"""Tables: rows of others in CSV and Excel, and statements and anything else as rows."""
