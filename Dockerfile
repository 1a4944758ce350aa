# One image: the application and nothing that built it. Runs as nobody in particular on a read-only file system;
# only /data is written. Locked dependencies stand before the code, so that a change of code rebuilds no wheel.
FROM python:3.11-slim-bookworm AS wheels
WORKDIR /build
COPY requirements.txt .
RUN python -m venv /venv \
    && /venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes --no-deps -r requirements.txt

FROM python:3.11-slim-bookworm
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONPATH=/srv \
    DIENHINH_HOST=0.0.0.0 DIENHINH_DATA_DIR=/data
RUN useradd --system --uid 10001 --no-create-home dienhinh && install -d -o dienhinh -g dienhinh /data
COPY --from=wheels /venv /venv
WORKDIR /srv
COPY migrations migrations
COPY app app
RUN python -m compileall -q app migrations
USER dienhinh
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "import os, urllib.request as r; r.urlopen(f'http://127.0.0.1:{os.environ.get(\"DIENHINH_PORT\", 8000)}/readyz', timeout=4)"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["python", "-m", "app.cli"]
CMD ["run"]
