"""A phone-sized window of QtWebEngine 5.15, which is Chromium 87; driven over its debugging port."""

import sys

from PyQt5.QtCore import QUrl
from PyQt5.QtWebEngineWidgets import QWebEngineProfile, QWebEngineView
from PyQt5.QtWidgets import QApplication

application = QApplication(sys.argv)
QWebEngineProfile.defaultProfile().setHttpAcceptLanguage("vi")
view = QWebEngineView()
view.resize(int(sys.argv[1]), int(sys.argv[2]))
view.load(QUrl("about:blank"))
view.show()
sys.exit(application.exec_())
